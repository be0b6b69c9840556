using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>Contracts awarded under a framework.</summary>
internal static class CallOffForms
{
    private static readonly RecordForm<CallOffValue> Value = new(of => new(
        of.Required("weekly", Forms.Money, one => one.Weekly),
        of.Optional("expectedWeeks", Forms.Number, one => one.ExpectedWeeks),
        of.Optional("reviewWeeks", Forms.Number, one => one.ReviewWeeks)));

    private static readonly RecordForm<UserChoice> UserChoice = new(of => new(
        of.Required("forOneIndividual", Forms.YesNo, one => one.ForOneIndividual),
        of.Required("viewsMustBeRegarded", Forms.YesNo, one => one.ViewsMustBeRegarded),
        of.Required("preferenceOrSoleSupplier", Forms.YesNo, one => one.PreferenceOrSoleSupplier),
        of.Required("competitionNotInInterests", Forms.YesNo, one => one.CompetitionNotInInterests)));

    private static readonly RecordForm<InvoicePaid> Invoice = new(of => new(
        of.Required("receivedOn", Forms.Date, one => one.ReceivedOn),
        of.Optional("dueOn", Forms.Date, one => one.DueOn),
        of.Optional("paidOn", Forms.Date, one => one.PaidOn)));

    internal static readonly RecordForm<CallOffAward> CallOff = new(of => new()
    {
        Reference = of.Required("reference", Forms.Package, one => one.Reference),
        DecidedOn = of.Required("decidedOn", Forms.Date, one => one.DecidedOn),
        ProcessBegan = of.Optional("processBegan", Forms.Date, one => one.ProcessBegan),
        Supplier = of.Required("supplier", Forms.Supplier, one => one.Supplier),
        Status = of.Optional("status", ClosedSets.Status, one => one.Status),
        Lot = of.Optional("lot", Forms.Lot, one => one.Lot),
        Method = of.Optional("method", ClosedSets.Method, one => one.Method),
        FollowsPublishedMethod = of.Optional("followsPublishedMethod", Forms.YesNo, one => one.FollowsPublishedMethod),
        ByEntitledAuthority = of.Optional("byEntitledAuthority", Forms.YesNo, one => one.ByEntitledAuthority),
        IsFramework = of.Statement("isFramework", one => one.IsFramework),
        Value = of.Optional("value", Value, one => one.Value),
        DividesOnePersonsCare = of.Statement("dividesOnePersonsCare", one => one.DividesOnePersonsCare),
        ForbidsFurtherInformation = of.Optional("forbidsFurtherInformation", Forms.YesNo, one => one.ForbidsFurtherInformation),
        FeeBasisPoints = of.Optional("feeBasisPoints", Forms.Number, one => one.FeeBasisPoints),
        EnteredOn = of.Optional("enteredOn", Forms.Date, one => one.EnteredOn),
        EndsOn = of.Optional("endsOn", Forms.Date, one => one.EndsOn),
        AwardNoticePublished = of.Optional("awardNoticePublished", Forms.Date, one => one.AwardNoticePublished),
        DetailsNoticePublished = of.Optional("detailsNoticePublished", Forms.Date, one => one.DetailsNoticePublished),
        UserChoice = of.Optional("userChoice", UserChoice, one => one.UserChoice),
        Invoices = of.List("invoices", Invoice, one => one.Invoices),
    });
}
