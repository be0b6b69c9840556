using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>Something that happened to a protected package on a day. Only the first three end the protection.</summary>
public sealed class PackageEvent : OneOfBase<ReviewHeld, NewTermsCommenced, OrderTerminated, HoursChanged>
{
    /// <summary>A review.</summary>
    /// <param name="review">The review.</param>
    public PackageEvent(ReviewHeld review)
        : base(review)
    {
    }

    /// <summary>New terms for a successful incumbent.</summary>
    /// <param name="commenced">The event.</param>
    public PackageEvent(NewTermsCommenced commenced)
        : base(commenced)
    {
    }

    /// <summary>A termination.</summary>
    /// <param name="terminated">The event.</param>
    public PackageEvent(OrderTerminated terminated)
        : base(terminated)
    {
    }

    /// <summary>A change of hours.</summary>
    /// <param name="changed">The event.</param>
    public PackageEvent(HoursChanged changed)
        : base(changed)
    {
    }

    /// <summary>The day it takes effect.</summary>
    public LocalDate On => Match(review => review.On, commenced => commenced.On, terminated => terminated.On, changed => changed.On);

    /// <summary>Whether it ends the protection.</summary>
    public bool EndsProtection => Match(_ => true, _ => true, _ => true, _ => false);

    /// <summary>The new terms that it brings; null for a termination and a change of hours.</summary>
    public NewTerms? NewTerms => Match<NewTerms?>(review => review.NewTerms, commenced => commenced.NewTerms, _ => null, _ => null);
}
