using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class CallOffSnapshot
{
    /// <summary>The snapshot after a package was awarded: the provider's hours to spare are fewer, its hours awarded more.</summary>
    /// <remarks>A limit on new work stays as it is: it is about the size of one package.</remarks>
    /// <param name="provider">Whom the package went to.</param>
    /// <param name="careMinutes">The care minutes of a week that it takes; at least one.</param>
    /// <param name="awardedOn">The day of the award; it becomes the provider's last award where it is later than that.</param>
    /// <returns>
    /// The snapshot, or a refusal: <c>unknown-candidate</c>, <c>not-enough-capacity</c> (exactly as much as it has to spare is enough),
    /// or <c>too-many-awarded</c>.
    /// </returns>
    public OneOf<CallOffSnapshot, Refusal> AfterAward(ProviderId provider, int careMinutes, LocalDate awardedOn)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentOutOfRangeException.ThrowIfLessThan(careMinutes, 1);
        if (Candidates.FirstOrDefault(candidate => candidate.Id == provider) is not { } winner)
        {
            return new Refusal("unknown-candidate", $"provider {provider} is not among the candidates", [new("provider", provider.Value)]);
        }

        if (careMinutes > winner.SpareMinutes)
        {
            return Refuse("not-enough-capacity", winner, $"has {PlainText.Hours(winner.SpareMinutes)} a week to spare, and the package has {PlainText.Hours(careMinutes)}", PlainText.Of(careMinutes));
        }

        if (winner.AwardedMinutes > int.MaxValue - careMinutes)
        {
            return Refuse("too-many-awarded", winner, "has been awarded more minutes than can be counted", PlainText.Of(winner.AwardedMinutes));
        }

        var after = winner with
        {
            SpareMinutes = winner.SpareMinutes - careMinutes,
            AwardedMinutes = winner.AwardedMinutes + careMinutes,
            Details = winner.Details with
            {
                LastAwardedOn = winner.Details.LastAwardedOn > awardedOn ? winner.Details.LastAwardedOn : awardedOn,
            },
        };
        return new CallOffSnapshot(Terms, Candidates.Select(candidate => candidate == winner ? after : candidate).ToValueList());
    }
}
