using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>Which moment of a notice counts. The name is the form used in files and reports.</summary>
public sealed class NoticeMoment : SmartEnum<NoticeMoment>
{
    /// <summary>When the provider received it. The default.</summary>
    public static readonly NoticeMoment Received = new("received", 1);

    /// <summary>When it was sent.</summary>
    public static readonly NoticeMoment Sent = new("sent", 2);

    /// <summary>When it was recorded in a system.</summary>
    public static readonly NoticeMoment Recorded = new("recorded", 3);

    private NoticeMoment(string name, int value)
        : base(name, value)
    {
    }
}
