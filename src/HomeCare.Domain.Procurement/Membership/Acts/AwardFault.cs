namespace HomeCare.Domain.Procurement;

/// <summary>What can be wrong with a new award and with a carry-over alike.</summary>
internal static class AwardFault
{
    internal static Refusal Round(int round, int after) => new(
        "round",
        $"round {PlainText.Of(round)} cannot be awarded after round {PlainText.Of(after)}: the first is 1, and each re-opening is one more",
        [new("round", PlainText.Of(round)), new("last-round", PlainText.Of(after))]);

    internal static Refusal Excluded(string id) => new(
        "excluded-supplier",
        $"an excluded supplier cannot be awarded a framework on any basis ({id})",
        [new("exclusion", SupplierStatus.Excluded.Name)]);
}
