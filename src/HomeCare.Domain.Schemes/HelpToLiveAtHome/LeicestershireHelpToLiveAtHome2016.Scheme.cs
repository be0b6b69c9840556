using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHelpToLiveAtHome2016
{
    private const string Title = "Help to Live at Home 2016";

    /// <summary>The scheme.</summary>
    public static Scheme Scheme => Whole.Scheme;

    /// <summary>The contract before, whose terms and prices contingency providers work on. No rate or date of it is printed.</summary>
    public static Cited<SchemeId> ContingencyTerms => new(new("domiciliary-care-2011"), Paragraph("8", "008b"));

    private static ValueList<SchemeRole> Roles()
    {
        var all = Lots().Select(lot => new LotArea(lot.Lot.Id, null)).ToValueList();
        return
        [
            new(LotRole.Lead, all, ExactlyInEach: 1, TermsOf: null, HomeCareFigures2021.EarlierRoles.Citation),
            new(LotRole.Supplementary, all, ExactlyInEach: null, TermsOf: null, HomeCareFigures2021.EarlierRoles.Citation),
            new(LotRole.Contingency, all, ExactlyInEach: null, ContingencyTerms, Paragraph("8", "008a")),
            new(LotRole.Exception, [], ExactlyInEach: null, TermsOf: null, HomeCareFigures2021.RolesInTheTable.Citation),
        ];
    }

    // A class of its own: the order in which the fields of a class in several files are set is not defined.
    private static class Whole
    {
        internal static Scheme Scheme { get; } = new()
        {
            Id = new("htlah-2016"),
            Title = Title,
            AuthorityName = "Leicestershire County Council",
            Authority = new("E10000018"),
            Partners =
            [
                new("East Leicestershire and Rutland Clinical Commissioning Group", Paragraph("2", "002")),
                new("West Leicestershire Clinical Commissioning Group", Paragraph("2", "002")),
            ],
            Source = Source,
            Framework = Framework(),
            Period = Period(),
            Lots = Lots(),
            ReprocuredLots = Reprocured(),
            Roles = Roles(),
            Counts =
            [
                HelpToLiveAtHomeFigures2018.LotsAtLaunch, HelpToLiveAtHomeFigures2018.VacantLots, HelpToLiveAtHomeFigures2018.PeopleWithLeads,
                HelpToLiveAtHomeFigures2018.PeopleWithContingency, HelpToLiveAtHomeFigures2018.PeopleTransferred,
            ],
            Prices = new(new NotInScheme("prices are of a lot and come from competition", Paragraph("15", "015b"))),
            Bids = SchemePart.Of(Bids, Paragraph("13", "013a")),
            AverageRate = new(AverageRate),
            Procedures = [PublishedProcedures.HelpToLiveAtHome2016],
            DirectPayments = SchemePart.Of(
                new DirectPaymentTerms("where people left contingency providers", Capped: null, IndividualServiceFunds: null), Paragraph("10", "010b")),
        };
    }
}
