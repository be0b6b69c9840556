namespace HomeCare.Domain.CallOff;

/// <summary>The minutes of a cost line, all visits and carers together.</summary>
/// <param name="Minutes">The minutes.</param>
/// <param name="List">At which rate: that of a band by its number, or for long visits the one after the last band.</param>
internal readonly record struct LineMinutes(int Minutes, int List);
