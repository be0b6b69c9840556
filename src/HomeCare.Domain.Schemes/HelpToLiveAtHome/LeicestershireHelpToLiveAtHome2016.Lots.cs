using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHelpToLiveAtHome2016
{
    private const int NumberOfLots = 18;

    // Three of the eighteen lots are named, by their numbers; of the others the number alone is known.
    private static ValueList<LotCallOff> Lots()
    {
        var named = Bids.Asked.ToDictionary(asked => asked.Item.Key.Lot!, asked => (asked.Name, asked.Citation));
        var numbered = HomeCareFigures2021.EarlierLots.Citation;
        return Enumerable.Range(1, NumberOfLots).Select(number => new LotId(PlainText.Of(number))).Select(id => new LotCallOff(
            named.TryGetValue(id, out var lot)
                ? new(id, lot.Name, new("home-care"), lot.Citation)
                : new(id, "name not printed", new("home-care"), numbered),
            "packages go to the lead provider of the lot first, so that no cost decides (HTLAH18-008a)")).ToValueList();
    }

    private static ValueList<ReprocuredLot> Reprocured() => [LetAgain("12", "Sevacare", "b"), LetAgain("13", "Direct Health", "c"), LetAgain("18", "Medacs", "d")];

    private static ReprocuredLot LetAgain(string lot, string supplier, string row) => new(
        new(lot),
        new(supplier, Paragraph("13", "013" + row)),
        new(StatedDay.In(new YearMonth(2017, 8)), Paragraph("13", "013a")),
        new(new LocalDate(2017, 11, 6), Paragraph("14", "014")));

    private static SchemePeriod Period() => new(
        Begins: new(new Cited<StatedDay>(StatedDay.On(HelpToLiveAtHomeFigures2018.Launched.Value), HelpToLiveAtHomeFigures2018.Launched.Citation)),
        Ends: new(new Cited<StatedDay>(StatedDay.On(HomeCareDates2021.EarlierEnded.Value), HomeCareDates2021.EarlierEnded.Citation)),
        Extensions: []);

    // No date of an award is printed for the first competition, and for the second the month alone.
    private static FrameworkScheme Framework()
    {
        var again = Reprocured();
        return new()
        {
            Id = new("htlah-2016"),
            Title = Title,
            Kind = FrameworkKind.NotUnderTheAct,
            RecordedUntil = Reports.HomeCare2021.Source.Published,
            Lots = Lots().Select(lot => new FrameworkLot(lot.Lot.Id, lot.Lot.Name, IsNhsContinuingHealthCare: false)).ToValueList(),
            Rounds =
            [
                new()
                {
                    TermStart = HelpToLiveAtHomeFigures2018.Launched.Value,
                    TerminatedOn = HomeCareDates2021.EarlierEnded.Value,
                    Lots = Lots().Select(lot => lot.Lot.Id).Except(again.Select(lot => lot.Lot)).ToValueList(),
                },
                new()
                {
                    TermStart = again[0].StartsOn.Value,
                    TerminatedOn = HomeCareDates2021.EarlierEnded.Value,
                    Lots = again.Select(lot => lot.Lot).ToValueList(),
                },
            ],
        };
    }
}
