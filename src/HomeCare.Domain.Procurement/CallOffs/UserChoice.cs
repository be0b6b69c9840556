namespace HomeCare.Domain.Procurement;

/// <summary>The conditions of a direct award by the person's choice (Schedule 5 paragraphs 15 to 17); every one is needed.</summary>
/// <param name="ForOneIndividual">The services are for one individual.</param>
/// <param name="ViewsMustBeRegarded">The authority must have regard to the views of that individual, or of the carer, on who provides.</param>
/// <param name="PreferenceOrSoleSupplier">The individual expressed a preference, or only one supplier is able to provide.</param>
/// <param name="CompetitionNotInInterests">A competition would not be in the individual's best interests.</param>
public sealed record UserChoice(
    bool ForOneIndividual,
    bool ViewsMustBeRegarded,
    bool PreferenceOrSoleSupplier,
    bool CompetitionNotInInterests);
