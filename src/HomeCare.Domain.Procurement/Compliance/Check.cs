namespace HomeCare.Domain.Procurement;

/// <summary>A rule and how it is applied.</summary>
internal sealed record Check(Rule Rule, Action<Inspection, Ruling> Apply)
{
    /// <summary>A rule that binds every framework under the Act.</summary>
    internal static Check UnderTheAct(Rule rule, Action<Inspection, Ruling> apply) => Where(kind => kind.IsUnderTheAct, rule, apply);

    /// <summary>A rule that binds open frameworks alone.</summary>
    internal static Check OfOpenFrameworks(Rule rule, Action<Inspection, Ruling> apply) => Where(kind => kind.IsOpenFramework, rule, apply);

    internal RuleVerdict On(Inspection inspection)
    {
        var ruling = new Ruling(Rule);
        Apply(inspection, ruling);
        return ruling.Verdict();
    }

    private static Check Where(Func<FrameworkKind, bool> binds, Rule rule, Action<Inspection, Ruling> apply) => new(rule, (scheme, ruling) =>
    {
        if (binds(scheme.Kind))
        {
            apply(scheme, ruling);
        }
    });
}
