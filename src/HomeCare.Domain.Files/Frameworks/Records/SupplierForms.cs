using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>Suppliers: what they are awarded, and decisions on their exclusion.</summary>
internal static class SupplierForms
{
    internal static readonly RecordForm<Appointment> Appointment = new(of => new()
    {
        Supplier = of.Required("supplier", Forms.Supplier, one => one.Supplier),
        Basis = of.Required("basis", ClosedSets.Basis, one => one.Basis),
        Status = of.Optional("status", ClosedSets.Status, one => one.Status),
        Lots = of.List("lots", Forms.Lot, one => one.Lots),
        TenderRound = of.Optional("tenderRound", Forms.Number, one => one.TenderRound),
        Assessment = of.Optional("assessment", ClosedSets.Assessment, one => one.Assessment),
        AwardDecidedOn = of.Optional("awardDecidedOn", Forms.Date, one => one.AwardDecidedOn),
        SignedOn = of.Optional("signedOn", Forms.Date, one => one.SignedOn),
        SucceedsTo = of.Optional("succeedsTo", Forms.Supplier, one => one.SucceedsTo),
        NovatedOn = of.Optional("novatedOn", Forms.Date, one => one.NovatedOn),
        LeftOn = of.Optional("leftOn", Forms.Date, one => one.LeftOn),
        LeavingNoticePublished = of.Optional("leavingNoticePublished", Forms.Date, one => one.LeavingNoticePublished),
    });

    internal static readonly RecordForm<ExclusionDecision> Exclusion = new(of => new()
    {
        Supplier = of.Required("supplier", Forms.Supplier, one => one.Supplier),
        Status = of.Required("status", ClosedSets.Status, one => one.Status),
        Act = of.Required("act", ClosedSets.Act, one => one.Act),
        DecidedOn = of.Required("decidedOn", Forms.Date, one => one.DecidedOn),
        Reasons = of.Optional("reasons", Forms.Text, one => one.Reasons),
        OnDebarmentListAlone = of.Statement("onDebarmentListAlone", one => one.OnDebarmentListAlone),
        RepresentationsInvited = of.Optional("representationsInvited", Forms.Date, one => one.RepresentationsInvited),
        BecauseOfAnotherAlone = of.Statement("becauseOfAnotherAlone", one => one.BecauseOfAnotherAlone),
        ReplacementOffered = of.Optional("replacementOffered", Forms.Date, one => one.ReplacementOffered),
        NewSinceAward = of.Optional("newSinceAward", Forms.YesNo, one => one.NewSinceAward),
        MinisterNotified = of.Optional("ministerNotified", Forms.Date, one => one.MinisterNotified),
        NoticeGiven = of.Optional("noticeGiven", Forms.Date, one => one.NoticeGiven),
    });
}
