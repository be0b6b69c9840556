using HomeCare.Domain.CallOff;
using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The procedures that the schemes publish, as far as their documents say. Community Life Choices 2021 prints none.</summary>
/// <remarks>
/// No document prints a time to answer, so that silence never counts as anything (K-09), nor whether a broker may override: with a reason,
/// which is recorded (K-07).
/// </remarks>
public static class PublishedProcedures
{
    private static readonly Approach InOrder = Approach.InOrder(OfferTerms.Open);

    private static readonly TierId Framework = new("framework");

    /// <summary>Every procedure, the newest first.</summary>
    public static ValueList<PublishedProcedure> All =>
        [HomeCare2026, HomeCare2026LiveIn, CommunityLifeChoices2026, HomeCare2021, HelpToLiveAtHome2016, Leeds2016];

    /// <summary>Home Care for Leicestershire 2026, maintenance and Continuing Health Care: the most cost-effective provider that is able, in the order of the ranking.</summary>
    public static PublishedProcedure HomeCare2026 => new()
    {
        Id = new("hcl-2026"),
        Title = "Home Care for Leicestershire 2026: ranked by cost",
        PublishedIn = HomeCare2025("78", "078a"),
        FirstDay = new(LeicestershireHomeCare2026.Term().Commencement),
        LastDay = LastDayOf2026,
        Stages = [new(Framework, Approach.AwardToFirst)],
        Citations = [HomeCare2025("78", "078a"), HomeCare2025("78", "078b"), HomeCare2025("66", "066")],
        Reading = "A broker confirms each award. That a provider which declines makes way for the next is this library's reading.",
    };

    /// <summary>Home Care for Leicestershire 2026, live-in and 24-hour care: a mini-competition for each package.</summary>
    public static PublishedProcedure HomeCare2026LiveIn => new()
    {
        Id = new("hcl-2026-live-in"),
        Title = "Home Care for Leicestershire 2026: live-in care",
        PublishedIn = HomeCare2025("45", "045d"),
        FirstDay = new(LeicestershireHomeCare2026.Term().Commencement),
        LastDay = LastDayOf2026,
        Stages = [new(Framework, new(new InviteOffers(ResponseTime.NoDeadline, BestOffer.LowestCost, OfferLimit.None, [InviteOffers.LocalSupervision])))],
        Requires = [new("live-in", "yes")],
        Citations =
        [
            HomeCare2025("45", "045d"), HomeCare2025("62", "062"), HomeCare2025("64", "064a"), HomeCare2025("64", "064b"), HomeCare2025("64", "064c"),
        ],
        Reading = "The report says best value and prints no weights: the lowest weekly cost is the best offer here, and equal offers fall to the order of the list (K-08).",
    };

    /// <summary>Community Life Choices 2026: the most cost-effective service of the ranking, and an exception only where none on the framework can meet the need.</summary>
    public static PublishedProcedure CommunityLifeChoices2026 => new()
    {
        Id = new("clc-2026"),
        Title = "Community Life Choices 2026: ranked by cost, then an exception",
        PublishedIn = CommunityLifeChoices2025("60", "060b"),
        FirstDay = new(LeicestershireCommunityLifeChoices2026.Commencement),
        LastDay = new(new Cited<LocalDate>(LeicestershireCommunityLifeChoices2026.DayServicesCallOff.LastDay, CommunityLifeChoices2025("4", "004b"))),
        Stages =
        [
            new(Framework, Approach.AwardToFirst),
            new(new("exception"), Approach.BrokersChoice) { Route = ContractRoute.Exception },
        ],
        Citations = [CommunityLifeChoices2025("60", "060b"), CommunityLifeChoices2025("59", "059b"), CommunityLifeChoices2025("29", "029")],
        Reading = "The report says that a call-off process will be developed. That a broker chooses among the services outside the framework, with a reason, is this library's reading.",
    };

    /// <summary>Home Care for Leicestershire 2021: every provider on the framework first, then providers of the former contingency by direct award.</summary>
    public static PublishedProcedure HomeCare2021 => new()
    {
        Id = new("hcl-2021"),
        Title = "Home Care for Leicestershire 2021: framework, then former contingency",
        PublishedIn = Reports.HomeCare2021.Paragraph("15", "015a"),
        FirstDay = new(new Cited<LocalDate>(new(2021, 11, 1), Reports.HomeCare2021.Paragraph("2", "002a"))),
        LastDay = new(new Cited<LocalDate>(new(2026, 10, 31), HomeCare2025("2", "002c"))),
        Stages =
        [
            new(Framework, InOrder),
            new(Tiers.Contingency, InOrder)
            {
                Route = ContractRoute.DirectAward,
                Requires = [new("former-contingency", "yes"), new("unsuccessful-bid", "yes")],
            },
        ],
        Citations =
        [
            Reports.HomeCare2021.Paragraph("15", "015a"), Reports.HomeCare2021.Paragraph("15", "015b"), Reports.HomeCare2021.Paragraph("16", "016a"),
        ],
        Reading = "The report does not say in which order the providers are asked: one at a time, in the order of the list, is this library's reading. "
            + "The last day is that of the extension, had it been used whole.",
    };

    /// <summary>Help to Live at Home 2016: the lead provider of the lot, then supplementary, then contingency providers.</summary>
    public static PublishedProcedure HelpToLiveAtHome2016 => new()
    {
        Id = new("htlah-2016"),
        Title = "Help to Live at Home 2016: lead, supplementary, contingency",
        PublishedIn = Reports.HelpToLiveAtHome2018.Paragraph("8", "008a"),
        FirstDay = new(new Cited<LocalDate>(new(2016, 11, 7), Reports.HelpToLiveAtHome2018.Paragraph("3", "003a"))),
        LastDay = new(new Cited<LocalDate>(new(2021, 10, 31), Reports.HomeCare2021.Paragraph("6", "006"))),
        Stages =
        [
            new(Tiers.Lead, InOrder) { MostProviders = 1 },
            new(Tiers.Supplementary, InOrder),
            new(Tiers.Contingency, InOrder),
        ],
        Citations = [Reports.HelpToLiveAtHome2018.Paragraph("8", "008a"), Reports.HomeCare2021.Paragraph("7", "007d")],
        Reading = "The reports do not print the order of supplementary and contingency providers (K-10). Contingency providers work on the terms of the contract of 2011 (HTLAH18-008b).",
    };

    /// <summary>Leeds home care 2016: a lead while hours of its guaranteed block are left, then secondary providers as a lead directs.</summary>
    public static PublishedProcedure Leeds2016 => new()
    {
        Id = new("leeds-2016"),
        Title = "Leeds home care 2016: guaranteed blocks, then as the lead directs",
        PublishedIn = Reports.Leeds2014.Paragraph("3.6.2", "3.6.2b"),
        FirstDay = new(new NotYetSet(Reports.Leeds2014.Paragraph("4.5.1", "4.5.1b"))),
        LastDay = new(new NotYetSet(Reports.Leeds2014.Paragraph("4.5.1", "4.5.1b"))),
        Stages =
        [
            new(Tiers.Lead, InOrder) { Entry = StageEntry.WithinBlock, MostProviders = 2 },
            new(Tiers.Secondary, Approach.DirectedBy(Tiers.Lead, OfferTerms.Open)),
        ],
        Citations =
        [
            Reports.Leeds2014.Paragraph("3.6.2", "3.6.2b"), Reports.Leeds2014.Paragraph("3.6.2", "3.6.2c"), Reports.Leeds2014.Paragraph("3.6.2", "3.6.2d"),
            Reports.Leeds2014.Paragraph("3.9.2", "3.9.2c"), Reports.Leeds2014.Paragraph("3.10.3", "3.10.3a"),
        ],
        Reading = "The report names several months in which the contract would begin and no end, and leaves the size of the blocks open (LEEDS14-3.6.5): "
            + "the days and the blocks are the authority's. That a package which starts within a block is wholly in it is this library's reading (K-11).",
    };

    private static Published<LocalDate> LastDayOf2026 =>
        new(new Cited<LocalDate>(LeicestershireHomeCare2026.Term().LastPossibleDay, LeicestershireHomeCare2026.Term().TotalYears.Citation));

    private static Citation HomeCare2025(string number, string id) => Reports.HomeCare2025.Paragraph(number, id);

    private static Citation CommunityLifeChoices2025(string number, string id) => Reports.CommunityLifeChoices2025.Paragraph(number, id);
}
