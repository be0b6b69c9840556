using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>How a stage finds its provider.</summary>
public sealed class Approach
    : OneOfBase<AwardToFirst, OfferInOrder, OfferToAll, InviteOffers, LeadDirection, PersonsChoice, BrokersChoice>
{
    /// <summary>An approach.</summary>
    /// <param name="approach">Which of the seven.</param>
    public Approach(OneOf<AwardToFirst, OfferInOrder, OfferToAll, InviteOffers, LeadDirection, PersonsChoice, BrokersChoice> approach)
        : base(approach) => ArgumentNullException.ThrowIfNull(approach.Value, nameof(approach));

    /// <summary>Rank and award.</summary>
    public static Approach AwardToFirst { get; } = new(new AwardToFirst());

    /// <summary>The person chooses within the personal budget.</summary>
    public static Approach PersonsChoice { get; } = new(new PersonsChoice());

    /// <summary>A broker chooses with a reason.</summary>
    public static Approach BrokersChoice { get; } = new(new BrokersChoice());

    /// <summary>Its name in facts and files, such as <c>offer-in-order</c>.</summary>
    public string Name => Match(
        _ => "award-to-first",
        _ => "offer-in-order",
        _ => "offer-to-all",
        _ => "mini-competition",
        _ => "lead-direction",
        _ => "persons-choice",
        _ => "brokers-choice");

    /// <summary>Offer to one provider at a time.</summary>
    /// <param name="terms">What every offer asks for.</param>
    /// <returns>The approach.</returns>
    public static Approach InOrder(OfferTerms terms) => new(new OfferInOrder(terms));

    /// <summary>Offer to the whole list at once.</summary>
    /// <param name="terms">What the offer asks for.</param>
    /// <returns>The approach.</returns>
    public static Approach ToAll(OfferTerms terms) => new(new OfferToAll(terms));

    /// <summary>A lead directs which provider is asked.</summary>
    /// <param name="by">The tier whose providers direct.</param>
    /// <param name="terms">What every offer asks for.</param>
    /// <returns>The approach.</returns>
    public static Approach DirectedBy(TierId by, OfferTerms terms) => new(new LeadDirection(by, terms));
}
