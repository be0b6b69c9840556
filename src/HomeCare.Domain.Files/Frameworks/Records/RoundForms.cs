using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>A round of award and the framework it leads to.</summary>
internal static class RoundForms
{
    private static readonly RecordForm<Extension> Extension = new(of => new(
        of.Required("newEnd", Forms.Date, one => one.NewEnd),
        of.Optional("decidedOn", Forms.Date, one => one.DecidedOn)));

    private static readonly RecordForm<LotLimit> LotLimit = new(of => new(
        of.Required("lot", Forms.Lot, one => one.Lot),
        of.Required("most", Forms.Number, one => one.Most)));

    private static readonly RecordForm<SupplierLimit> Limit = new(of => new(
        of.Optional("most", Forms.Number, one => one.Most),
        of.List("perLot", LotLimit, one => one.PerLot)));

    internal static readonly RecordForm<Round> Round = new(of => new()
    {
        TenderNotice = of.Optional("tenderNotice", NoticeForms.Tender, one => one.TenderNotice),
        TenderDeadline = of.Optional("tenderDeadline", Forms.Date, one => one.TenderDeadline),
        AssessmentSummariesSent = of.Optional("assessmentSummariesSent", Forms.Date, one => one.AssessmentSummariesSent),
        AwardDecidedOn = of.Optional("awardDecidedOn", Forms.Date, one => one.AwardDecidedOn),
        Route = of.Optional("route", ClosedSets.Route, one => one.Route),
        AwardNotice = of.Optional("awardNotice", NoticeForms.Award, one => one.AwardNotice),
        EnteredOn = of.Optional("enteredOn", Forms.Date, one => one.EnteredOn),
        TermStart = of.Optional("termStart", Forms.Date, one => one.TermStart),
        StatedEnd = of.Optional("statedEnd", Forms.StatedDay, one => one.StatedEnd),
        Extensions = of.List("extensions", Extension, one => one.Extensions),
        TerminatedOn = of.Optional("terminatedOn", Forms.Date, one => one.TerminatedOn),
        DetailsNotice = of.Optional("detailsNotice", NoticeForms.Details, one => one.DetailsNotice),
        ContractCopyPublished = of.Optional("contractCopyPublished", Forms.Date, one => one.ContractCopyPublished),
        TerminationNoticePublished = of.Optional("terminationNoticePublished", Forms.Date, one => one.TerminationNoticePublished),
        AbandonedOn = of.Optional("abandonedOn", Forms.Date, one => one.AbandonedOn),
        AbandonmentNoticePublished = of.Optional("abandonmentNoticePublished", Forms.Date, one => one.AbandonmentNoticePublished),
        Limit = of.Optional("limit", Limit, one => one.Limit),
        NumberAwarded = of.Optional("numberAwarded", Forms.Number, one => one.NumberAwarded),
        Appointments = of.List("appointments", SupplierForms.Appointment, one => one.Appointments),
        Lots = of.List("lots", Forms.Lot, one => one.Lots),
        RecordsKeptUntil = of.Optional("recordsKeptUntil", Forms.Date, one => one.RecordsKeptUntil),
    });
}
