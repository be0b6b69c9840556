namespace HomeCare.Domain.CallOff;

/// <summary>A price that is to be asked about because it is so low. The offer keeps its points and its place.</summary>
/// <param name="Test">The test it did not pass.</param>
/// <param name="Price">The price.</param>
/// <param name="Average">The average of the prices that are scored.</param>
/// <param name="Limit">The lowest price that is not flagged.</param>
/// <param name="Offers">How many prices the average is of.</param>
public sealed record AbnormallyLowFlag(AbnormallyLowTest Test, ExactAmount Price, ExactAmount Average, ExactAmount Limit, int Offers)
{
    /// <summary>The flag in one sentence.</summary>
    public string Message =>
        $"the price {Price} is below {Limit}, which is {ScoreText.Of(Test.PercentUnder)} % under the {Test.Average.Name} {Average} "
        + $"of {PlainText.Of(Offers)} offers: ask the provider to explain it before any decision";
}
