using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace HomeCare.Domain.Benchmarks;

/// <summary>What SQLite explains of one package, in buffers that are used again: the order, failed rules as bits, and cost lines.</summary>
internal sealed class SqliteExplanation(LeanWorkload work)
{
    private readonly List<LeanPlace> ranked = [];
    private readonly int[] places = new int[work.Candidates.Count];
    private readonly long[] failed = new long[work.Candidates.Count];
    private readonly long[] costs = new long[work.Candidates.Count];
    private readonly long[] lines = new long[work.Candidates.Count * work.Source.Packages.Max(package => package.Plan.Alike.Count)];
    private int lastPackage;

    internal void Fill(int package, SqliteDataReader reader)
    {
        lastPackage = package;
        var alike = work.Source.Packages[package].Plan.Alike;
        var onlyLong = work.Packages[package].List == work.ListsOfAZone - 1;
        ranked.Clear();
        while (reader.Read())
        {
            var candidate = reader.GetInt32(0);
            failed[candidate] = reader.GetInt64(1);
            if (failed[candidate] == 0)
            {
                var (rate, sessional) = (reader.GetInt64(2), reader.GetInt64(3));
                costs[candidate] = reader.GetInt64(4);
                ranked.Add(new(candidate, costs[candidate], reader.GetInt32(5)));
                for (var line = 0; line < alike.Count; line++)
                {
                    var hourly = onlyLong || !IsSessional(alike[line].Minutes) ? rate : sessional;
                    lines[(candidate * alike.Count) + line] = hourly * alike[line].Visits * alike[line].Minutes * alike[line].Carers;
                }
            }
        }

        work.Settle(work.Packages[package], CollectionsMarshal.AsSpan(ranked), places);
    }

    internal CallOffOutcome Outcome()
    {
        var rules = work.Source.Snapshot.Terms.Eligibility;
        var count = work.Source.Packages[lastPackage].Plan.Alike.Count;
        return new(
            places.Take(ranked.Count)
                .Select(one => new RankedProvider(
                    work.Candidates[one].Id.Value,
                    Exactly(costs[one]),
                    lines.Skip(one * count).Take(count).Select(Exactly).ToValueList()))
                .ToValueList(),
            Enumerable.Range(0, failed.Length)
                .Where(one => failed[one] != 0)
                .Select(one => new RefusedProvider(
                    work.Candidates[one].Id.Value,
                    rules.Index().Where(rule => (failed[one] >> rule.Index & 1) != 0).Select(rule => rule.Item.Gate.Name).ToValueList()))
                .ToValueList());
    }

    private static ExactAmount Exactly(long sixtieths) => ExactAmount.FromFractionOfPence(sixtieths, 60);

    private bool IsSessional(int minutes) => work.Source.Snapshot.Terms.Pricing.IsSessional(minutes);
}
