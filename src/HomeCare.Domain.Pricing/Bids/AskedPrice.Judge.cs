namespace HomeCare.Domain.Pricing;

public sealed partial record AskedPrice
{
    // As many pounds as Money.Read takes.
    private static readonly Money Largest = Money.FromPence(999_999_999_999_99);

    private Published<Money>? Floor => Rule.Match<Published<Money>?>(_ => null, rule => rule.Range.Floor, _ => null, _ => null, _ => null);

    internal Money? SetCeiling => Set(Rule.Match<Published<Money>?>(
        _ => null, rule => rule.Range.Ceiling, rule => rule.Ceiling, _ => null, _ => null));

    internal Money? SetFixed => Set(Rule.Match<Published<Money>?>(rule => rule.Price, _ => null, _ => null, _ => null, _ => null));

    internal bool IsFixed => Rule.IsT0;

    internal ValueList<ZoneSupplement> Supplements =>
        Rule.Match<ValueList<ZoneSupplement>>(_ => [], _ => [], _ => [], rule => rule.Supplements, _ => []);

    /// <summary>What the rule needs and its source does not yet publish, or null.</summary>
    internal Refusal? NotSet() => Rule.Match(
        rule => NotSet(("price", rule.Price)),
        rule => NotSet(("floor", rule.Range.Floor), ("ceiling", rule.Range.Ceiling)),
        rule => NotSet(("ceiling", rule.Ceiling)),
        _ => null,
        _ => null);

    /// <summary>What is wrong with an amount as a price, whatever the rule.</summary>
    internal IEnumerable<Refusal> FormFaults(ExactAmount price)
    {
        if (price.Pence.Numerator <= 0)
        {
            yield return Fault("not-positive", price, "a price is more than nothing", []);
        }

        if (IsAbove(price, Largest))
        {
            yield return Fault("too-large", price, $"a price is at most {Largest}", [new("most", Largest.ToDigits())]);
        }

        if (!IsWholePence(price))
        {
            yield return Fault("too-many-decimals", price, "write pounds with at most two decimals; nothing is rounded", []);
        }
        else if (price.Pence.Numerator % Step.Pence != 0)
        {
            yield return Fault("not-a-multiple", price, $"a price is a whole multiple of {Step}", [new("step", Step.ToDigits())]);
        }
    }

    /// <summary>How an amount breaks the rule by what is set.</summary>
    internal IEnumerable<Refusal> RuleFaults(ExactAmount price)
    {
        if (SetFixed is { } authoritys && price != ExactAmount.FromMoney(authoritys))
        {
            var right = $"the authority's price is {authoritys} and no other may be bid";
            yield return Fault("fixed-price", price, right, [new("fixed", authoritys.ToDigits())]);
        }

        if (Set(Floor) is { } floor && price.Pence.Floor() < floor.Pence)
        {
            yield return Fault("below-floor", price, $"the floor is {floor}", Range());
        }

        if (SetCeiling is { } ceiling && IsAbove(price, ceiling))
        {
            yield return Fault("above-ceiling", price, $"the ceiling is {ceiling}", Range());
        }

        if (Rule.TryPickT3(out var points, out _) && !points.Points.Any(point => price == ExactAmount.FromMoney(point.Value)))
        {
            var known = string.Join(", ", points.Points.Select(point => point.Value.ToDigits()));
            yield return Fault("not-a-price-point", price, $"pick one of {known}", [new("points", known)]);
        }
    }

    internal Refusal Fault(string code, ExactAmount price, string right, ValueList<Fact> facts) => new(
        code, $"{Name} at {Shown(price)}: {right}", [new("item", Item.ToString()), new("price", Text(price)), .. facts]);

    internal static bool IsWholePence(ExactAmount price) => price.Pence.Denominator == 1;

    internal static string Text(ExactAmount price) => Digits(price) ?? price.ToString();

    // As a bidder writes it: £48.125, not pounds, pence and a part of a penny.
    private static string Shown(ExactAmount price) => Digits(price) is { } digits
        ? digits.StartsWith('-') ? "-£" + digits[1..] : "£" + digits
        : price.ToString();

    // Pounds to the last decimal; null for what is absurd, or does not end within twelve.
    private static string? Digits(ExactAmount price)
    {
        if (Int128.Abs(price.Pence.Floor()) > Largest.Pence || price.Pence.Denominator > 10_000_000_000)
        {
            return null;
        }

        var pounds = price.Pence / Fraction.Whole(100);
        for (var (decimals, scale) = (2, (Int128)100); decimals <= 12; decimals++, scale *= 10)
        {
            if (scale % pounds.Denominator == 0)
            {
                return pounds.ToDecimalText(decimals, PennyRounding.HalfAwayFromZero);
            }
        }

        return null;
    }

    // In whole pence: a price of endless decimals is compared like any other, and overflows nothing.
    private static bool IsAbove(ExactAmount price, Money limit) => price.Pence.Ceiling() > limit.Pence;

    private static Money? Set(Published<Money>? value) => value is not null && value.TryGet(out var money) ? money : null;

    private ValueList<Fact> Range()
    {
        (string Name, Money? Bound)[] ends = [("floor", Set(Floor)), ("ceiling", SetCeiling)];
        return ends.Where(end => end.Bound is not null).Select(end => new Fact(end.Name, end.Bound!.Value.ToDigits())).ToValueList();
    }

    private Refusal? NotSet(params (string Name, Published<Money> Value)[] needed)
    {
        var missing = needed.Where(one => !one.Value.TryGet(out _)).ToArray();
        var names = string.Join(" and ", missing.Select(one => one.Name));
        return missing.Length == 0
            ? null
            : new Refusal(
                "range-not-set",
                $"{Name}: the {names} {(missing.Length == 1 ? "is" : "are")} not yet set",
                [new("item", Item.ToString()), new("not-set", names)]);
    }
}
