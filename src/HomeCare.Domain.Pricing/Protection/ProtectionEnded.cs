using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The protection of a package has ended, and by what.</summary>
/// <param name="By">The event that ended it: a review, the commencement of new terms, or a termination.</param>
/// <param name="Words">What follows, in one sentence without a capital or a full stop.</param>
public sealed record ProtectionEnded(PackageEvent By, string Words)
{
    /// <summary>The first day without protection.</summary>
    public LocalDate On => By.On;

    /// <summary>The terms and the item that the package is priced by now; null where it was terminated.</summary>
    public NewTerms? NewTerms => By.NewTerms;
}
