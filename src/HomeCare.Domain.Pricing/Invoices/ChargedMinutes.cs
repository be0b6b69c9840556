using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>How many minutes are charged for a visit of a length.</summary>
/// <remarks>The sources state no billing unit; exact minutes are this library's default.</remarks>
public abstract record ChargedMinutes
{
    private ChargedMinutes()
    {
    }

    /// <summary>The minutes themselves. The default.</summary>
    public static ChargedMinutes Exact { get; } = new ExactMinutes();

    /// <summary>Whole blocks of minutes.</summary>
    /// <param name="minutes">The length of a block, 1 to 1440.</param>
    /// <param name="rounding">Which number of blocks it is.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A block without length, or longer than a day.</exception>
    public static ChargedMinutes Blocks(int minutes, BlockRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, 1440);
        return new BlocksOfMinutes(minutes, rounding);
    }

    /// <summary>A table, such as 1 to 15 minutes charged as 15 and 16 to 30 as 30. A visit longer than its last row is refused.</summary>
    /// <param name="steps">The rows, shortest first.</param>
    /// <returns>
    /// The rule, or every refusal: <c>no-charge-steps</c>, <c>charge-steps-order</c> (a row that is not for longer visits than
    /// the one before), <c>negative-charge</c>, <c>charge-too-long</c> (more minutes than the longest visit has), and
    /// <c>charge-falls</c> (fewer minutes than for a shorter visit).
    /// </returns>
    public static OneOf<ChargedMinutes, ValueList<Refusal>> Table(ValueList<ChargedStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var refusals = Faults(steps).ToValueList();
        return refusals.Count > 0 ? refusals : new TableOfMinutes(steps);
    }

    /// <summary>The minutes charged.</summary>
    /// <param name="minutes">The length of the visit; at least one.</param>
    /// <param name="charged">The minutes charged; meaningless when the answer is false.</param>
    /// <returns>Whether the rule says; only a table may not.</returns>
    public bool TryCharge(int minutes, out int charged)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        return Charge(minutes, out charged);
    }

    /// <summary>An answer by the kind of the rule.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="exact">Where the minutes themselves are charged.</param>
    /// <param name="blocks">Where whole blocks are: of their length and their rounding.</param>
    /// <param name="table">Where a table says: of its rows.</param>
    /// <returns>The answer.</returns>
    public T Match<T>(Func<T> exact, Func<int, BlockRounding, T> blocks, Func<ValueList<ChargedStep>, T> table)
    {
        ArgumentNullException.ThrowIfNull(exact);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(table);
        return this is BlocksOfMinutes whole ? blocks(whole.Minutes, whole.Rounding)
            : this is TableOfMinutes rows ? table(rows.Steps)
            : exact();
    }

    private protected abstract bool Charge(int minutes, out int charged);

    private static IEnumerable<Refusal> Faults(ValueList<ChargedStep> steps)
    {
        if (steps.Count == 0)
        {
            yield return new("no-charge-steps", "a table of charged minutes has at least one row", []);
        }

        var (before, charged) = (0, 0);
        foreach (var step in steps)
        {
            if (step.UpTo <= before)
            {
                yield return new(
                    "charge-steps-order",
                    $"the row up to {PlainText.Of(step.UpTo)} minutes must be for longer visits than {PlainText.Of(before)} minutes",
                    [new("up-to", PlainText.Of(step.UpTo)), new("before", PlainText.Of(before))]);
            }

            if (step.Charged < 0)
            {
                yield return new(
                    "negative-charge",
                    $"the row up to {PlainText.Of(step.UpTo)} minutes charges {PlainText.Of(step.Charged)} minutes: it must not be negative",
                    [new("up-to", PlainText.Of(step.UpTo)), new("charged", PlainText.Of(step.Charged))]);
            }

            if (step.Charged > DatedVisit.MostMinutes)
            {
                yield return new(
                    "charge-too-long",
                    $"the row up to {PlainText.Of(step.UpTo)} minutes charges {PlainText.Of(step.Charged)} minutes: the longest visit has {PlainText.Of(DatedVisit.MostMinutes)}",
                    [new("up-to", PlainText.Of(step.UpTo)), new("charged", PlainText.Of(step.Charged))]);
            }

            if (step.Charged < charged)
            {
                yield return new(
                    "charge-falls",
                    $"the row up to {PlainText.Of(step.UpTo)} minutes charges {PlainText.Of(step.Charged)} minutes, fewer than the {PlainText.Of(charged)} of a shorter visit",
                    [new("up-to", PlainText.Of(step.UpTo)), new("charged", PlainText.Of(step.Charged)), new("before", PlainText.Of(charged))]);
            }

            (before, charged) = (step.UpTo, step.Charged);
        }
    }

    private sealed record ExactMinutes : ChargedMinutes
    {
        private protected override bool Charge(int minutes, out int charged)
        {
            charged = minutes;
            return true;
        }

        public override string ToString() => "exact minutes";
    }

    private sealed record BlocksOfMinutes(int Minutes, BlockRounding Rounding) : ChargedMinutes
    {
        private protected override bool Charge(int minutes, out int charged)
        {
            var (blocks, rest) = Math.DivRem(minutes, Minutes);
            var oneMore = Rounding == BlockRounding.Up ? rest > 0 : rest >= Minutes - rest;
            charged = (oneMore ? blocks + 1 : blocks) * Minutes;
            return true;
        }

        public override string ToString() => $"blocks of {PlainText.Of(Minutes)} minutes, {Rounding.Name}";
    }

    private sealed record TableOfMinutes(ValueList<ChargedStep> Steps) : ChargedMinutes
    {
        private protected override bool Charge(int minutes, out int charged)
        {
            foreach (var step in Steps)
            {
                if (minutes <= step.UpTo)
                {
                    charged = step.Charged;
                    return true;
                }
            }

            charged = 0;
            return false;
        }

        public override string ToString() => string.Join(
            ", ",
            Steps.Select(step => $"up to {PlainText.Of(step.UpTo)} minutes as {PlainText.Of(step.Charged)}"));
    }
}
