namespace HomeCare.Domain.Procurement;

public sealed partial record ComplianceReport
{
    /// <summary>The call-offs that need a contract details notice and have none recorded, for publishing in bulk (CALL-05, CALL-06).</summary>
    /// <returns>In the order of the record; what is worth less than £30,000, or whose value cannot be said, is left out.</returns>
    public ValueList<CallOffAward> CallOffsWithoutDetailsNotice()
    {
        var scheme = new Inspection(Scheme, AsOf, WorkingDayCalendar.ProcurementAct2023);
        return scheme.CallOffs
            .Where(one => scheme.Kind.IsUnderTheAct && one.Award.DetailsNoticePublished is null)
            .Where(one => !one.IsOutside && (one.IsPublicContract == true || one.IsNotifiableBelowThreshold))
            .Select(one => one.Award)
            .ToValueList();
    }
}
