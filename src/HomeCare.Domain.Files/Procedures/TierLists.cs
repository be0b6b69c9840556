using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

/// <summary>The lists of a procedure as a table gives them.</summary>
/// <param name="Lists">The list of each tier that the table names, in the order it first names them.</param>
/// <param name="Blocks">The guaranteed blocks of the leads, in the order of the rows; none where it has none.</param>
public sealed record TierLists(ValueList<TierList> Lists, ValueList<GuaranteedBlock> Blocks);
