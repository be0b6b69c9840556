namespace HomeCare.Domain.Procurement;

/// <summary>A call-off as the rules look at it.</summary>
internal sealed record Called(Inspection Scheme, CallOffAward Award)
{
    internal string Name => $"call-off {Award.Reference}";

    internal Fact Reference => new("call-off", Award.Reference.Value);

    internal CallOffWorth? Worth => Award.Value is { } value ? CallOffWorth.Of(value, Scheme.Readings.PackageValue) : null;

    /// <summary>Whether it is a direct award by a person's choice, outside the framework, every condition being met (CALL-11).</summary>
    internal bool IsOutside => Award.UserChoice is not null && !UnmetConditions.Any();

    /// <summary>The conditions of such an award that are not met, as sentences.</summary>
    internal IEnumerable<string> UnmetConditions
    {
        get
        {
            if (Award.UserChoice is not { } choice)
            {
                yield break;
            }

            if (!Scheme.Kind.IsLightTouch)
            {
                yield return "the services are not light touch";
            }

            if (!choice.ForOneIndividual)
            {
                yield return "they are not for one individual";
            }

            if (!choice.ViewsMustBeRegarded)
            {
                yield return "no views on who provides must be regarded";
            }

            if (!choice.PreferenceOrSoleSupplier)
            {
                yield return "no preference was expressed and others could provide";
            }

            if (!choice.CompetitionNotInInterests)
            {
                yield return "a competition would not be against the individual's interests";
            }
        }
    }

    /// <summary>The framework that had expired while its selection process went on: what OF-14 judges.</summary>
    internal AwardedRound? InProgressAtExpiry =>
        Scheme.Kind.IsOpenFramework
        && Award.ProcessBegan is { } began
        && Scheme.InForceOn(began) is { } framework
        && Scheme.ExpiryOf(framework) is { } expiry
        && Award.DecidedOn >= expiry.ExclusiveEnd ? framework : null;

    /// <summary>The framework it was called off from.</summary>
    /// <remarks>Outside section 49 an earlier framework can stay in force beside a later one, with suppliers of its own.</remarks>
    internal AwardedRound? Framework =>
        InProgressAtExpiry
        ?? Scheme.Awards.LastOrDefault(award => Scheme.IsInForceOn(award, Award.DecidedOn) && award.Round.Appointments.Any(party => party.Supplier == Award.Supplier))
        ?? Scheme.InForceOn(Award.DecidedOn);

    /// <summary>The newest framework that had stopped when it was awarded.</summary>
    internal (AwardedRound Framework, Expiry Expiry)? Expired
    {
        get
        {
            foreach (var framework in Scheme.Awards.Reverse())
            {
                if (framework.Day <= Award.DecidedOn && Scheme.ExpiryOf(framework) is { } expiry && Award.DecidedOn >= expiry.ExclusiveEnd)
                {
                    return (framework, expiry);
                }
            }

            return null;
        }
    }

    /// <summary>The lowest value at which it is itself a public contract; null for a day whose threshold is not held.</summary>
    internal Money? Threshold => Thresholds.On(Scheme.Kind.IsLightTouch ? Thresholds.LightTouchServices : Thresholds.OtherServices, Award.DecidedOn);

    internal string ThresholdMissing => Thresholds.Missing(Scheme.Kind.IsLightTouch ? "light touch services" : "other services", Award.DecidedOn);

    /// <summary>Whether it is itself a public contract; null when that cannot be said.</summary>
    internal bool? IsPublicContract =>
        Worth is { CountsAsAboveThreshold: true } ? true
        : (Worth?.Amount, Threshold) is ({ } amount, { } threshold) ? amount >= threshold
        : null;

    /// <summary>Whether it is below the threshold and large enough for a contract details notice (section 87).</summary>
    internal bool IsNotifiableBelowThreshold => IsPublicContract == false && Worth?.Amount >= Thresholds.SmallContractNotices;
}
