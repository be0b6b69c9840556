using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>How an earlier tender was assessed in a later round (ambiguity A8). The name is the form used in files.</summary>
public sealed class EarlierTenderAssessment : SmartEnum<EarlierTenderAssessment>
{
    /// <summary>It kept the score it had.</summary>
    public static readonly EarlierTenderAssessment CarriedScore = new("carried-score", 1);

    /// <summary>It was assessed again, with the same criteria as the new tenders.</summary>
    public static readonly EarlierTenderAssessment Reassessed = new("reassessed", 2);

    private EarlierTenderAssessment(string name, int value)
        : base(name, value)
    {
    }
}
