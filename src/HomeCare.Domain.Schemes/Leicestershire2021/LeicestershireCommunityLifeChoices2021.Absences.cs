using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2021
{
    /// <summary>What providers are paid for absences: nothing, as the rates already pay for them (CLC26-066b).</summary>
    /// <remarks>A person who is still on these rates after the new framework begins keeps this with them until the review (T-15).</remarks>
    public static AbsencePolicy Absences { get; } = new("Community Life Choices 2021", AbsenceTreatment.InTheRate, Paragraph(66, "066b"));
}
