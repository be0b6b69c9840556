using System.Globalization;
using DuckDB.NET.Data;

namespace HomeCare.Domain.Benchmarks;

/// <summary>DuckDB in memory: one statement ranks the whole batch into a table of its own. The draw is a registered function.</summary>
internal sealed class DuckDbBatch : IBatchContender, IDisposable
{
    private const string Ranked =
        """
        CREATE OR REPLACE TABLE ranked AS
        WITH priced AS (
            SELECT p.package, o.candidate, o.level, p.minutes * o.rate + p.sessional * o.sessional AS cost
            FROM package p JOIN offer o ON o.zone = p.zone AND o.list = p.list
            WHERE o.capabilities & p.needs = p.needs AND o.room >= p.care AND o.start <= p.start
                AND (p.sessional = 0 OR o.sessional >= 0)),
        tied AS (SELECT *, count(*) OVER (PARTITION BY package, cost, level) AS tie FROM priced)
        SELECT package, candidate, row_number() OVER (PARTITION BY package ORDER BY cost, level,
            CASE WHEN tie > 1 THEN draw(package, candidate) ELSE 0 END, candidate) AS place FROM tied
        """;

    [ThreadStatic]
    private static (DuckDbBatch? Of, int Package, (ulong First, ulong Second) Key) lastKey;

    private readonly DuckDBConnection connection = new("Data Source=:memory:");
    private LeanWorkload work = null!;
    private int[][]? orders;

    public string Name => "DuckDB, one statement";

    public void Prepare(CallOffWorkload workload, int threads)
    {
        work = new(workload);
        connection.Open();
        connection.RegisterScalarFunction<int, int, ulong>("draw", (package, candidate) => Draw(package, candidate));
        Run($"SET threads = {threads.ToString(CultureInfo.InvariantCulture)}; SET preserve_insertion_order = false;");
        Run("CREATE TABLE offer (zone INT, list INT, rate BIGINT, level INT, capabilities INT, room INT, start INT, sessional BIGINT, candidate INT)");
        Run("CREATE TABLE package (package INT, zone INT, list INT, minutes BIGINT, sessional BIGINT, care INT, needs INT, start INT)");
        using (var offers = connection.CreateAppender("offer"))
        {
            foreach (var (list, one) in work.Lists.Index().SelectMany(list => list.Item.Select(one => (list.Index, one))))
            {
                offers.CreateRow()
                    .AppendValue(list / work.ListsOfAZone).AppendValue(list % work.ListsOfAZone).AppendValue((long)one.Rate)
                    .AppendValue(one.Level).AppendValue(one.Capabilities).AppendValue(one.Room).AppendValue(one.Start)
                    .AppendValue((long)one.Sessional).AppendValue(one.Candidate).EndRow();
            }
        }

        using var packages = connection.CreateAppender("package");
        foreach (var (package, one) in work.Packages.Index())
        {
            packages.CreateRow()
                .AppendValue(package).AppendValue(one.Zone).AppendValue(one.List).AppendValue((long)one.Minutes)
                .AppendValue((long)one.SessionalMinutes).AppendValue(one.CareMinutes).AppendValue(one.Needs).AppendValue(one.Start).EndRow();
        }
    }

    public void OrderAll() => Run(Ranked);

    public int OrderOf(int package, Span<int> places)
    {
        orders ??= ReadOrders();
        orders[package].CopyTo(places);
        return orders[package].Length;
    }

    public void Dispose() => connection.Dispose();

    private ulong Draw(int package, int candidate)
    {
        if (lastKey.Of != this || lastKey.Package != package)
        {
            lastKey = (this, package, work.Draw.KeyOf(work.Packages[package].Reference));
        }

        return work.Draw.KeyOf(lastKey.Key, candidate);
    }

    private int[][] ReadOrders()
    {
        var all = work.Packages.Select(_ => new List<int>()).ToArray();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT package, candidate FROM ranked ORDER BY package, place";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            all[reader.GetInt32(0)].Add(reader.GetInt32(1));
        }

        return [.. all.Select(one => one.ToArray())];
    }

    private void Run(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
