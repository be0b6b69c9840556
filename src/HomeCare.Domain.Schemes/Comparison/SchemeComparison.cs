namespace HomeCare.Domain.Schemes;

/// <summary>Two schemes beside each other: what stays, what changes, what is new and what ends, and what it means for money.</summary>
/// <remarks>
/// Money is compared where both schemes print prices: at the newest fixed price, the floor and the ceiling. What providers bid between
/// floor and ceiling is not known here. Places are compared by their zones and by the parishes that change band.
/// </remarks>
public sealed record SchemeComparison
{
    private SchemeComparison(Scheme from, Scheme to, ValueList<SchemeChange> changes, ValueList<MoneyChange> money) =>
        (From, To, Changes, Money) = (from, to, changes, money);

    /// <summary>The earlier scheme.</summary>
    public Scheme From { get; }

    /// <summary>The later scheme.</summary>
    public Scheme To { get; }

    /// <summary>
    /// Every fact that one of them has, in the order of the headings; under each what the earlier one has comes first. A figure
    /// is there where both print it.
    /// </summary>
    public ValueList<SchemeChange> Changes { get; }

    /// <summary>What it means for money: printed prices first, then examples. Empty where the two do not print prices of the same care.</summary>
    public ValueList<MoneyChange> Money { get; }

    /// <summary>Compares two schemes.</summary>
    /// <param name="from">The earlier scheme.</param>
    /// <param name="to">The later scheme.</param>
    /// <returns>The comparison.</returns>
    public static SchemeComparison Of(Scheme from, Scheme to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(from, to, ChangesBetween(SchemeFacts.Of(from), SchemeFacts.Of(to)), MoneyBetween.Of(from, to));
    }

    private static ValueList<SchemeChange> ChangesBetween(ValueList<SchemeFact> from, ValueList<SchemeFact> to)
    {
        var (earlier, later) = (ByName(from), ByName(to));
        return from.Concat(to)
            .Select(fact => (fact.Policy, fact.Name))
            .Distinct()
            .OrderBy(key => key.Policy.Value)
            .Select(key => ChangeOf(key, earlier.GetValueOrDefault(key), later.GetValueOrDefault(key)))
            .OfType<SchemeChange>()
            .ToValueList();
    }

    private static Dictionary<(SchemePolicy, string), SchemeFact> ByName(ValueList<SchemeFact> facts) =>
        facts.ToDictionary(fact => (fact.Policy, fact.Name));

    // Nothing is told of what neither scheme has and only one says so of, nor of a figure that one of them alone prints.
    private static SchemeChange? ChangeOf((SchemePolicy Policy, string Name) key, SchemeFact? from, SchemeFact? to)
    {
        ChangeKind? kind = (IsThere(from), IsThere(to)) switch
        {
            (true, true) => from!.Value == to!.Value ? ChangeKind.Same : ChangeKind.Changed,
            (true, false) => key.Policy == SchemePolicy.Figures ? null : ChangeKind.Ends,
            (false, true) => key.Policy == SchemePolicy.Figures ? null : ChangeKind.New,
            (false, false) => from is null || to is null ? null : ChangeKind.Same,
        };
        return kind is { } found ? new(key.Policy, key.Name, found, from, to) : null;
    }

    private static bool IsThere(SchemeFact? fact) => fact is { Standing: not FactStanding.NotInScheme };
}
