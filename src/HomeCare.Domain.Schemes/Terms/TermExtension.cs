using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>An extension of a scheme's term: an option, one made, or one sought.</summary>
/// <param name="State">How far it has come.</param>
/// <param name="NewEnd">The last day of the longer term, or that the documents do not print it.</param>
/// <param name="DecidedBy">Who decided it and where that stands, or null where that is not recorded.</param>
public sealed record TermExtension(ExtensionState State, Published<StatedDay> NewEnd, Cited<string>? DecidedBy);
