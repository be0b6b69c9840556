using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

/// <summary>A role that providers have in a scheme.</summary>
/// <param name="Role">The role.</param>
/// <param name="Areas">The areas it is held in; none where the documents do not say.</param>
/// <param name="ExactlyInEach">How many hold it in each of those areas, no more and no fewer, or null where no number is stated.</param>
/// <param name="TermsOf">The older contract whose terms and prices it works on and where that stands, or null for those of the scheme.</param>
/// <param name="Citation">Where the scheme states it.</param>
public sealed record SchemeRole(LotRole Role, ValueList<LotArea> Areas, int? ExactlyInEach, Cited<SchemeId>? TermsOf, Citation Citation);
