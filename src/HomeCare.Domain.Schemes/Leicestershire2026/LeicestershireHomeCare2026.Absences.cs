using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    /// <summary>What providers are paid for absences: the same policy as that of Community Life Choices 2026.</summary>
    /// <remarks>
    /// The scheme's own report states no rule. The report on Community Life Choices says that its rule is that of the home care
    /// arrangements (CLC26-069c), so this is by cross-reference only.
    /// </remarks>
    public static AbsencePolicy Absences => LeicestershireCommunityLifeChoices2026.Absences;
}
