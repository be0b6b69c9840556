namespace HomeCare.Domain.CallOff;

/// <summary>How far a batch came. What is done is the first part of it, without holes, and can be used.</summary>
/// <param name="Done">How many packages from the first on are ranked; after cancelling this is also the number of the first that is not.</param>
/// <param name="Missing">How many packages after those are not.</param>
public sealed record BatchOutcome(int Done, int Missing)
{
    /// <summary>Whether every package is ranked.</summary>
    public bool IsComplete => Missing == 0;
}
