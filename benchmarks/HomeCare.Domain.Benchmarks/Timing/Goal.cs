using System.Globalization;

namespace HomeCare.Domain.Benchmarks;

/// <summary>One goal and what the run measured.</summary>
/// <param name="Work">The work and the peer.</param>
/// <param name="Wanted">The goal in words.</param>
/// <param name="Found">What was measured, in words.</param>
/// <param name="Reached">Whether it was reached, or null when it was not measured.</param>
internal sealed record Goal(string Work, string Wanted, string Found, bool? Reached)
{
    internal string InWords => Reached is { } reached ? reached ? "yes" : "**no**" : "not measured";

    internal static Goal AtLeast(string work, double wanted, double found) =>
        new(work, Text($"at least {wanted:0.##}x"), found < 1 ? Text($"{found:0.00}x") : Text($"{found:N1}x"), found >= wanted);

    internal static Goal AtMost(string work, double wanted, double found) =>
        new(work, Text($"at most {wanted:0.##}x"), Text($"{found:0.00}x"), found <= wanted);

    internal static Goal NotMeasured(string work, string wanted) => new(work, wanted, "not measured", null);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
