using System.Globalization;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>The forms of single values that policies are made of.</summary>
internal static class ValueForms
{
    private const string UntilFurtherNotice = "until further notice";
    private const int MostDigits = 18;

    /// <summary>Money that is not negative.</summary>
    internal static readonly Form<Money> Price = new TextForm<Money>(
        text => Money.Read(text).Match(
            money => money < Money.Zero ? $"\"{Written.Of(text)}\" is negative: write a sum of nought or more, such as 25.27" : null,
            refusal => $"\"{Written.Of(text)}\": {refusal.Message}"),
        text => Money.Read(text).AsT0,
        money => money.ToDigits(),
        ("pattern", "^£?[0-9]{1,12}(\\.[0-9]{1,2})?$"));

    /// <summary>An exact number: <c>3/4</c>, <c>0.75</c> or <c>2</c>.</summary>
    internal static readonly Form<Fraction> Fraction = new TextForm<Fraction>(
        text => ReadFraction(text) is null ? $"\"{Written.Of(text)}\" is not an exact number: write one such as 3/4 or 0.75" : null,
        text => ReadFraction(text)!.Value,
        number => number.ToString(),
        ("pattern", "^-?[0-9]{1,18}(/[0-9]{1,18}|\\.[0-9]{1,17})?$"));

    /// <summary>Hours of care, which are added up.</summary>
    internal static readonly Form<Fraction> Hours = new TextForm<Fraction>(
        text => ReadFraction(text) is { } hours && hours >= Domain.Fraction.Zero && IsDecimal(hours, 6)
            ? null
            : $"\"{Written.Of(text)}\" is not a number of hours: write one of at most six decimals, such as 312.5",
        text => ReadFraction(text)!.Value,
        number => number.ToString(),
        ("pattern", "^[0-9]{1,18}(/[0-9]{1,18}|\\.[0-9]{1,17})?$"));

    /// <summary>A day that a value holds to, or that it holds until further notice: null. It is always said.</summary>
    internal static readonly Form<LocalDate?> LastDay = new TextForm<LocalDate?>(
        text => text == UntilFurtherNotice || Dates.ProblemWith(text) is not { } problem ? null : $"{problem}, or \"{UntilFurtherNotice}\"",
        text => text == UntilFurtherNotice ? null : Dates.Read(text),
        day => day is { } last ? PlainText.Of(last) : UntilFurtherNotice,
        ("pattern", $"^([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{UntilFurtherNotice})$"));

    /// <summary>A time on the clock, to the minute.</summary>
    internal static readonly Form<LocalTime> Time = new TextForm<LocalTime>(
        text => PlainText.ReadTime(text) is null ? $"\"{Written.Of(text)}\" is not a time of day: write hours and minutes such as 07:30" : null,
        text => PlainText.ReadTime(text)!.Value,
        PlainText.Of,
        ("pattern", "^[0-2][0-9]:[0-5][0-9]$"));

    internal static readonly Form<IsoDayOfWeek> Weekday = Names("a day of the week", Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None));

    internal static readonly Form<DatedStatus> Status = new NamesForm<DatedStatus>(
        "a status", [("in-force", DatedStatus.InForce), ("provisional", DatedStatus.Provisional)]);

    /// <summary>Whether a number can be written with so many decimals.</summary>
    internal static bool IsDecimal(Fraction number, int decimals) => Int128.Parse("1" + new string('0', decimals), CultureInfo.InvariantCulture) % number.Denominator == 0;

    private static NamesForm<IsoDayOfWeek> Names(string what, IEnumerable<IsoDayOfWeek> days) =>
        new(what, [.. days.Select(day => (CultureInfo.InvariantCulture.TextInfo.ToLower(day.ToString()), day))]);

    private static Fraction? ReadFraction(string text)
    {
        var (sign, digits) = text.StartsWith('-') ? (-1, text[1..]) : (1, text);
        var parts = digits.Split('/', '.');
        if (parts.Length > 2 || parts.Any(part => part.Length is 0 or > MostDigits || part.AsSpan().ContainsAnyExceptInRange('0', '9')))
        {
            return null;
        }

        var above = Int128.Parse(parts[0], CultureInfo.InvariantCulture);
        if (parts.Length == 1)
        {
            return Domain.Fraction.Whole(sign * above);
        }

        if (digits.Contains('/', StringComparison.Ordinal))
        {
            var below = Int128.Parse(parts[1], CultureInfo.InvariantCulture);
            return below > 0 ? Domain.Fraction.Of(sign * above, below) : null;
        }

        return parts[0].Length + parts[1].Length <= MostDigits
            ? Domain.Fraction.Of(
                sign * Int128.Parse(parts[0] + parts[1], CultureInfo.InvariantCulture),
                Int128.Parse("1" + new string('0', parts[1].Length), CultureInfo.InvariantCulture))
            : null;
    }
}
