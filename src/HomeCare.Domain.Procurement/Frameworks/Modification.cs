using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A change made to a framework while it runs (section 74).</summary>
public sealed record Modification
{
    /// <summary>The day it took effect.</summary>
    public required LocalDate On { get; init; }

    /// <summary>The round, from 1, whose framework it changed.</summary>
    public required int Round { get; init; }

    /// <summary>What it changed, in the authority's words.</summary>
    public required string What { get; init; }

    /// <summary>The last day of the term after the change, where it changed the term.</summary>
    public LocalDate? NewEnd { get; init; }

    /// <summary>The supplier put in place of another, where it changed the supplier.</summary>
    public ProviderId? NewSupplier { get; init; }

    /// <summary>Whether a corporate restructuring required the change of supplier (Schedule 8 paragraph 9).</summary>
    public bool? RequiredByRestructuring { get; init; }

    /// <summary>The new supplier's status.</summary>
    public SupplierStatus? NewSupplierStatus { get; init; }

    /// <summary>The day a contract change notice was published, where one was.</summary>
    public LocalDate? ChangeNoticePublished { get; init; }
}
