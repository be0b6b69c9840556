using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>What people decided: changes while a framework runs, and judgements that the Act leaves to them.</summary>
internal static class DecisionForms
{
    internal static readonly RecordForm<Modification> Modification = new(of => new()
    {
        On = of.Required("on", Forms.Date, one => one.On),
        Round = of.Required("round", Forms.Number, one => one.Round),
        What = of.Required("what", Forms.Text, one => one.What),
        NewEnd = of.Optional("newEnd", Forms.Date, one => one.NewEnd),
        NewSupplier = of.Optional("newSupplier", Forms.Supplier, one => one.NewSupplier),
        RequiredByRestructuring = of.Optional("requiredByRestructuring", Forms.YesNo, one => one.RequiredByRestructuring),
        NewSupplierStatus = of.Optional("newSupplierStatus", ClosedSets.Status, one => one.NewSupplierStatus),
        ChangeNoticePublished = of.Optional("changeNoticePublished", Forms.Date, one => one.ChangeNoticePublished),
    });

    internal static readonly RecordForm<RecordedDecision> Decision = new(of => new()
    {
        Topic = of.Required("topic", ClosedSets.Topic, one => one.Topic),
        Answer = of.Required("answer", Forms.YesNo, one => one.Answer),
        Reasons = of.Required("reasons", Forms.Text, one => one.Reasons),
        DecidedOn = of.Required("decidedOn", Forms.Date, one => one.DecidedOn),
        Round = of.Optional("round", Forms.Number, one => one.Round),
        Lot = of.Optional("lot", Forms.Lot, one => one.Lot),
        CallOff = of.Optional("callOff", Forms.Package, one => one.CallOff),
    });
}
