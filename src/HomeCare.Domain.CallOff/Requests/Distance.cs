namespace HomeCare.Domain.CallOff;

/// <summary>How far a provider is from the person's home.</summary>
internal static class Distance
{
    /// <summary>Whole metres by the caller's metric where it gives any distance, else in a straight line; null where not known.</summary>
    internal static long? Metres(IPackage package, ICandidate candidate)
    {
        if (package.Details.Distances.Count > 0)
        {
            foreach (var distance in package.Details.Distances)
            {
                if (distance.Provider == candidate.Id)
                {
                    return distance.Metres;
                }
            }

            return null;
        }

        return package.Details.Home is { } home && candidate.Details.Base is { } place ? home.MetresTo(place) : null;
    }
}
