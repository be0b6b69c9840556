namespace HomeCare.Domain.Benchmarks;

/// <summary>The first thing in which two answers to one package differ, in words.</summary>
internal static class OutcomeDifference
{
    internal static string? Between(CallOffOutcome expected, CallOffOutcome found)
    {
        if (expected == found)
        {
            return null;
        }

        var (wanted, got) = (Winner(expected), Winner(found));
        return wanted != got
            ? $"has the winner {got} and the baseline {wanted}"
            : First("ranks", expected.Ranked, found.Ranked, InWords)
                ?? First("refuses", expected.Refused, found.Refused, InWords);
    }

    private static string Winner(CallOffOutcome outcome) => outcome.Ranked.Count == 0 ? "nobody" : outcome.Ranked[0].Provider;

    private static string? First<T>(string verb, ValueList<T> expected, ValueList<T> found, Func<T, string> inWords)
    {
        for (var i = 0; i < Math.Max(expected.Count, found.Count); i++)
        {
            var wanted = i < expected.Count ? inWords(expected[i]) : "nobody";
            var got = i < found.Count ? inWords(found[i]) : "nobody";
            if (wanted != got)
            {
                return $"{verb} {got} in place {i + 1} and the baseline {wanted}";
            }
        }

        return null;
    }

    private static string InWords(RankedProvider one) =>
        $"{one.Provider} at {one.Cost.ToFractionOfPence()}p (lines: "
        + string.Join(", ", one.Lines.Select(line => line.ToFractionOfPence())) + ")";

    private static string InWords(RefusedProvider one) => $"{one.Provider} ({string.Join(", ", one.Codes)})";
}
