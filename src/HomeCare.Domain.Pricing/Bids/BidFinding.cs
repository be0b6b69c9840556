namespace HomeCare.Domain.Pricing;

/// <summary>One thing that is wrong with a bid, or worth a second look.</summary>
/// <remarks>
/// <para>The codes of faults in a price: <c>not-asked</c>, <c>wrong-unit</c>, <c>duplicate-price</c>, <c>not-selected</c>,
/// <c>unknown-zone</c>, <c>not-positive</c>, <c>too-large</c>, <c>too-many-decimals</c>, <c>not-a-multiple</c>, <c>fixed-price</c>,
/// <c>below-floor</c>, <c>above-ceiling</c>, <c>not-a-price-point</c>, <c>range-not-set</c>, <c>not-below-own-price</c>,
/// <c>not-below-ceiling</c>. Of a price that is not there: <c>missing-price</c>. Of the bid itself: <c>nothing-bid</c>,
/// <c>unknown-lot</c>, <c>unknown-zone</c>, <c>unknown-area</c>, <c>duplicate-bid</c>.</para>
/// <para>The codes of warnings: <c>range-not-set</c> under <see cref="UnsetBounds.JudgeByWhatIsSet"/>, and
/// <c>prices-not-rising</c>.</para>
/// </remarks>
/// <param name="Reason">The code, the message and the numbers that decided.</param>
/// <param name="Rule">Where the rule stands.</param>
/// <param name="Item">The priced item it is about, or null where it is about the bid itself.</param>
/// <param name="Lot">The lot it is about, or null where it is about none or about the bid itself.</param>
/// <param name="Places">Where what it is about stands in its file; none where nothing there has a place.</param>
public sealed record BidFinding(Refusal Reason, Citation Rule, PricedItem? Item, LotId? Lot, ValueList<string> Places)
{
    /// <summary>The finding as people read it: places, message and rule.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{(Places.Count == 0 ? string.Empty : string.Join(", ", Places) + ": ")}{Reason.Message} ({Rule.Id})";
}
