namespace HomeCare.Domain.Schemes;

/// <summary>How many times as likely as the youngest of three age groups people are to receive council home care.</summary>
/// <param name="Ages">The age group as it is printed, such as <c>75-84</c>.</param>
/// <param name="Least">The least of the printed range.</param>
/// <param name="Most">The most of it; the same where one number is printed.</param>
/// <param name="Citation">Where it is printed.</param>
public sealed record RelativeLikelihood(string Ages, int Least, int Most, Citation Citation);
