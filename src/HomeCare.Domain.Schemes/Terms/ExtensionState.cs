using Ardalis.SmartEnum;

namespace HomeCare.Domain.Schemes;

/// <summary>How far an extension of a scheme's term has come. The name is the form used in files.</summary>
public sealed class ExtensionState : SmartEnum<ExtensionState>
{
    /// <summary>The authority may extend, and has not decided.</summary>
    public static readonly ExtensionState Option = new("option", 1);

    /// <summary>The authority has extended.</summary>
    public static readonly ExtensionState Made = new("made", 2);

    /// <summary>An extension is asked for that the contract does not yet allow.</summary>
    public static readonly ExtensionState Sought = new("sought", 3);

    private ExtensionState(string name, int value)
        : base(name, value)
    {
    }
}
