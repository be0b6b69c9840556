using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>The notices of a round.</summary>
internal static class NoticeForms
{
    internal static readonly RecordForm<TenderNotice> Tender = new(of => new()
    {
        Published = of.Required("published", Forms.Date, one => one.Published),
        Procurement = of.Optional("procurement", Forms.ProcurementIdentifier, one => one.Procurement),
        PreviousProcurement = of.Optional("previousProcurement", Forms.ProcurementIdentifier, one => one.PreviousProcurement),
        SaysOpenFramework = of.Optional("saysOpenFramework", Forms.YesNo, one => one.SaysOpenFramework),
        SchemeEnd = of.Optional("schemeEnd", Forms.StatedDay, one => one.SchemeEnd),
        StatesSupplierNumbers = of.Optional("statesSupplierNumbers", Forms.YesNo, one => one.StatesSupplierNumbers),
        StatesSelectionProcess = of.Optional("statesSelectionProcess", Forms.YesNo, one => one.StatesSelectionProcess),
        StatesTerm = of.Optional("statesTerm", Forms.YesNo, one => one.StatesTerm),
        StatesReasonsForLongerTerm = of.Optional("statesReasonsForLongerTerm", Forms.YesNo, one => one.StatesReasonsForLongerTerm),
        StatesAuthorities = of.Optional("statesAuthorities", Forms.YesNo, one => one.StatesAuthorities),
        ConfirmsConflictsAssessment = of.Optional("confirmsConflictsAssessment", Forms.YesNo, one => one.ConfirmsConflictsAssessment),
        ReservedForMutualsMonths = of.Optional("reservedForMutualsMonths", Forms.Number, one => one.ReservedForMutualsMonths),
    });

    internal static readonly RecordForm<AwardNotice> Award = new(of => new()
    {
        Published = of.Required("published", Forms.Date, one => one.Published),
        StatesDecidedOn = of.Optional("statesDecidedOn", Forms.Date, one => one.StatesDecidedOn),
        StandstillEnds = of.Optional("standstillEnds", Forms.Date, one => one.StandstillEnds),
        PreviousProcurement = of.Optional("previousProcurement", Forms.ProcurementIdentifier, one => one.PreviousProcurement),
    });

    internal static readonly RecordForm<DetailsNotice> Details = new(of => new()
    {
        Published = of.Required("published", Forms.Date, one => one.Published),
        SaysOpenFramework = of.Optional("saysOpenFramework", Forms.YesNo, one => one.SaysOpenFramework),
        StatesTerm = of.Optional("statesTerm", Forms.YesNo, one => one.StatesTerm),
        PreviousProcurement = of.Optional("previousProcurement", Forms.ProcurementIdentifier, one => one.PreviousProcurement),
        SchemeEnd = of.Optional("schemeEnd", Forms.StatedDay, one => one.SchemeEnd),
        ConfirmsConflictsAssessment = of.Optional("confirmsConflictsAssessment", Forms.YesNo, one => one.ConfirmsConflictsAssessment),
    });
}
