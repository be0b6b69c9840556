using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>What a regulator gate makes of a service or a key question that is not rated. The name is the form used in records.</summary>
public sealed class Unrated : SmartEnum<Unrated>
{
    /// <summary>Not rated passes: a new service has not failed anything.</summary>
    public static readonly Unrated Passes = new("passes", 1);

    /// <summary>Not rated fails: the scheme asks for a rating.</summary>
    public static readonly Unrated Fails = new("fails", 2);

    private Unrated(string name, int value)
        : base(name, value)
    {
    }
}
