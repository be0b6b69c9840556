namespace HomeCare.Domain;

/// <summary>The identifier under which notices of one procurement are published, such as <c>ocds-h6vhtk-04a1b2</c>.</summary>
public sealed record ProcurementId : Identifier
{
    /// <summary>Names a procurement.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public ProcurementId(string value)
        : base(value)
    {
    }
}
