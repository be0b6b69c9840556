namespace HomeCare.Domain.Procurement;

/// <summary>A rule and how it is applied.</summary>
internal sealed record Check(Rule Rule, Action<Inspection, Ruling> Apply)
{
    internal RuleVerdict On(Inspection inspection)
    {
        var ruling = new Ruling(Rule);
        Apply(inspection, ruling);
        return ruling.Verdict();
    }
}
