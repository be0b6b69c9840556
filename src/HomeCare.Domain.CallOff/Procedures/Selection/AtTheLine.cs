using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>On which side of a line a package exactly on it is. The name is the form used in files.</summary>
public sealed class AtTheLine : SmartEnum<AtTheLine>
{
    /// <summary>Above it: the line says <c>from</c>.</summary>
    public static readonly AtTheLine IsAbove = new("is-above", 1);

    /// <summary>Below it: the line says <c>up to</c>.</summary>
    public static readonly AtTheLine IsBelow = new("is-below", 2);

    private AtTheLine(string name, int value)
        : base(name, value)
    {
    }
}
