using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>The forms of single values.</summary>
internal static class Forms
{
    private const int MostOfSentences = 2_000;

    internal static readonly Form<int> Number = new NumberForm();

    internal static readonly Form<bool> YesNo = new YesNoForm();

    internal static readonly Form<LocalDate> Date = new TextForm<LocalDate>(
        Dates.ProblemWith,
        text => Dates.Read(text)!.Value,
        PlainText.Of,
        ("format", "date"));

    internal static readonly Form<StatedDay> StatedDay = new TextForm<StatedDay>(
        text => Procurement.StatedDay.Read(text) is null
            ? $"\"{Written.Of(text)}\" is not a day or a month: write year-month-day or year-month, such as 2034-09-30 or 2034-09"
            : null,
        text => Procurement.StatedDay.Read(text)!,
        day => day.ToString(),
        ("pattern", "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"));

    internal static readonly Form<Money> Money = new TextForm<Money>(
        text => Domain.Money.Read(text).Match<string?>(_ => null, refusal => $"\"{Written.Of(text)}\": {refusal.Message}"),
        text => Domain.Money.Read(text).AsT0,
        money => money.ToDigits(),
        ("pattern", "^£?[0-9]{1,12}(\\.[0-9]{1,2})?$"));

    internal static readonly Form<string> Text = new TextForm<string>(
        text => PlainText.ProblemWith(text) is { } problem ? $"{problem}: write up to {PlainText.Of(PlainText.MostCharacters)} characters on one line" : null,
        text => text,
        text => text,
        ("pattern", "\\S"),
        ("maxLength", PlainText.MostCharacters));

    /// <summary>Whole sentences on one line.</summary>
    internal static readonly Form<string> Sentences = new TextForm<string>(
        text => string.IsNullOrWhiteSpace(text) ? "it is empty: write a sentence"
            : text.Length > MostOfSentences || PlainText.OneLine(text) != text ? $"write up to {PlainText.Of(MostOfSentences)} characters on one line, without hidden ones"
            : null,
        text => text,
        text => text,
        ("pattern", "\\S"),
        ("maxLength", MostOfSentences));

    internal static readonly Form<LotId> Lot = Identifier(text => new LotId(text));

    internal static readonly Form<ProviderId> Supplier = Identifier(text => new ProviderId(text));

    internal static readonly Form<ProcurementId> ProcurementIdentifier = Identifier(text => new ProcurementId(text));

    internal static readonly Form<PackageReference> Package = Identifier(text => new PackageReference(text));

    internal static readonly Form<CpvCode> Cpv = new TextForm<CpvCode>(
        CpvCode.ProblemWith, text => new(text), code => code.Value, ("pattern", "^[0-9]{8}$"));

    /// <summary>An identifier of any form.</summary>
    internal static Form<T> Identifier<T>(Func<string, T> read)
        where T : Identifier =>
        new TextForm<T>(Domain.Identifier.ProblemWith, read, id => id.Value, ("pattern", "^[!-~]([ -~]{0,62}[!-~])?$"));

    /// <summary>The one text that may stand there.</summary>
    internal static Form<string> Exactly(string known, string what) => new TextForm<string>(
        text => text == known ? null : $"\"{Written.Of(text)}\" is not {what} that can be read: write {known}",
        text => text,
        text => text,
        ("const", known));
}
