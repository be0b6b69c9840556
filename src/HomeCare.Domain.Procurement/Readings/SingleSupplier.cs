namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A10. Where is "only one supplier" counted?</summary>
public enum SingleSupplier
{
    /// <summary>On the whole framework; a lot with one supplier is a warning. The default.</summary>
    OnTheWholeFramework,

    /// <summary>In each lot; a lot with one supplier is bound by the four years.</summary>
    InEachLot,
}
