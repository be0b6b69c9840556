using System.Runtime.InteropServices;
using HomeCare.Domain.CallOff;
using Microsoft.Data.Sqlite;

namespace HomeCare.Domain.Benchmarks;

/// <summary>SQLite in memory: one prepared statement for each package, answered from a covering index. Ties are drawn here.</summary>
/// <param name="inOrder">
/// Whether packages without long visits are read in the order of the index, by rate and level, so that nothing is sorted.
/// Otherwise the statement orders by the cost.
/// </param>
internal sealed class SqliteContender(bool inOrder) : ICallOffContender, IExplainingContender, IDisposable
{
    private const string FromOffers =
        """
        SELECT candidate, $minutes * rate + $sessional * sessional, level FROM offer
        WHERE zone = $zone AND list = $list AND capabilities & $needs = $needs AND room >= $care AND start <= $start
        """;

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly List<LeanPlace> found = [];
    private LeanWorkload work = null!;
    private Statement all = null!;
    private Statement ofShortVisits = null!;
    private Statement explained = null!;
    private SqliteExplanation explanation = null!;

    public string Name => inOrder ? "SQLite, index in order" : "SQLite, ordered by cost";

    public void Prepare(CallOffWorkload workload)
    {
        work = new(workload);
        connection.Open();
        Write();
        all = new(connection, FromOffers + " AND ($sessional = 0 OR sessional >= 0) ORDER BY 2, 3");
        ofShortVisits = inOrder ? new(connection, FromOffers + " AND $sessional = 0 ORDER BY rate, level") : all;
        explained = new(connection, ExplainedText());
        explanation = new(work);
    }

    public int Order(int package, Span<int> places)
    {
        ref readonly var wanted = ref work.Packages[package];
        Find(wanted);
        return work.Settle(wanted, CollectionsMarshal.AsSpan(found), places);
    }

    public object Explain(int package)
    {
        explained.Set(work.Packages[package]);
        using var reader = explained.Read();
        explanation.Fill(package, reader);
        return explanation;
    }

    public CallOffOutcome OutcomeOf(object answer) => ((SqliteExplanation)answer).Outcome();

    public void Dispose() => connection.Dispose();

    private void Find(in LeanPackage wanted)
    {
        found.Clear();
        var statement = wanted.SessionalMinutes == 0 ? ofShortVisits : all;
        statement.Set(wanted);
        using var reader = statement.Read();
        while (reader.Read())
        {
            found.Add(new(reader.GetInt32(0), reader.GetInt64(1), reader.GetInt32(2)));
        }
    }

    private string ExplainedText() =>
        $"""
        SELECT candidate, failing, rate, sessional, $minutes * rate + $sessional * sessional, level FROM (
            SELECT p.candidate, r.rate, p.sessional, p.level, p.failed
                | CASE WHEN p.zones >> $zone & 1 THEN 0 ELSE {work.BitOf(Gate.Zone)} END
                | CASE WHEN p.capabilities & $needs = $needs THEN 0 ELSE {work.BitOf(Gate.Needs)} END
                | CASE WHEN p.spare >= $care THEN 0 ELSE {work.BitOf(Gate.Capacity)} END
                | CASE WHEN p.most >= $care THEN 0 ELSE {work.BitOf(Gate.Limit)} END
                | CASE WHEN p.start <= $start THEN 0 ELSE {work.BitOf(Gate.Start)} END
                | CASE WHEN r.rate >= 0 THEN 0 WHEN $list = {work.ListsOfAZone - 1} THEN {work.BitOf(Gate.SessionalOffered)} ELSE {work.BitOf(Gate.PriceOffered)} END
                | CASE WHEN $sessional = 0 OR p.sessional >= 0 THEN 0 ELSE {work.BitOf(Gate.SessionalOffered)} END AS failing
            FROM provider p JOIN rate r ON r.list = $list AND r.candidate = p.candidate)
        ORDER BY failing <> 0, 5, level
        """;

    private void Write()
    {
        using var transaction = connection.BeginTransaction();
        Run(
            """
            CREATE TABLE offer (zone INTEGER, list INTEGER, rate INTEGER, level INTEGER, capabilities INTEGER, room INTEGER,
                start INTEGER, sessional INTEGER, candidate INTEGER);
            CREATE TABLE provider (candidate INTEGER PRIMARY KEY, failed INTEGER, zones INTEGER, capabilities INTEGER, spare INTEGER,
                most INTEGER, start INTEGER, sessional INTEGER, level INTEGER);
            CREATE TABLE rate (list INTEGER, candidate INTEGER, rate INTEGER, PRIMARY KEY (list, candidate)) WITHOUT ROWID;
            """);
        Insert("offer", 9, OfferRows());
        Insert("provider", 9, work.Candidates.Index().Select(one => (long[])
        [
            one.Index, work.Failed[one.Index], work.ZonesOf(one.Item), work.CapabilitiesOf(one.Item.Capabilities), one.Item.SpareMinutes,
            LeanWorkload.LimitOf(one.Item), LeanWorkload.StartOf(one.Item), work.RatesOf(one.Item)[^1], work.Levels[one.Index],
        ]));
        Insert("rate", 3, work.Candidates.Index().SelectMany(one => work.RatesOf(one.Item).Select((rate, list) => (long[])[list, one.Index, rate])));
        Run("CREATE INDEX covering ON offer (zone, list, rate, level, capabilities, room, start, sessional, candidate); ANALYZE;");
        transaction.Commit();
    }

    private IEnumerable<long[]> OfferRows() =>
        from list in work.Lists.Index()
        from one in list.Item
        select (long[])
        [
            list.Index / work.ListsOfAZone, list.Index % work.ListsOfAZone, one.Rate, one.Level, one.Capabilities, one.Room, one.Start,
            one.Sessional, one.Candidate,
        ];

    private void Insert(string table, int columns, IEnumerable<long[]> rows)
    {
        using var command = connection.CreateCommand();
        var names = Enumerable.Range(0, columns).Select(column => $"${column}").ToArray();
        command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", names)})";
        var parameters = names.Select(name => command.Parameters.Add(name, SqliteType.Integer)).ToArray();
        foreach (var row in rows)
        {
            for (var column = 0; column < columns; column++)
            {
                parameters[column].Value = row[column];
            }

            command.ExecuteNonQuery();
        }
    }

    private void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private sealed class Statement
    {
        private static readonly string[] Names = ["$zone", "$list", "$minutes", "$sessional", "$care", "$needs", "$start"];

        private readonly SqliteCommand command;
        private readonly SqliteParameter[] parameters;

        internal Statement(SqliteConnection connection, string text)
        {
            command = connection.CreateCommand();
            command.CommandText = text;
            parameters = [.. Names.Select(name => command.Parameters.Add(name, SqliteType.Integer))];
            command.Prepare();
        }

        internal void Set(in LeanPackage package)
        {
            parameters[0].Value = package.Zone;
            parameters[1].Value = package.List;
            parameters[2].Value = package.Minutes;
            parameters[3].Value = package.SessionalMinutes;
            parameters[4].Value = package.CareMinutes;
            parameters[5].Value = package.Needs;
            parameters[6].Value = package.Start;
        }

        internal SqliteDataReader Read() => command.ExecuteReader();
    }
}
