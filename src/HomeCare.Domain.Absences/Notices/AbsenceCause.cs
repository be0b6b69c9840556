using Ardalis.SmartEnum;

namespace HomeCare.Domain.Absences;

/// <summary>Why planned care does not happen. The name is the form used in files and reports.</summary>
public sealed class AbsenceCause : SmartEnum<AbsenceCause>
{
    /// <summary>The person does not attend, for any reason that is not one of the others (CLC26-066a).</summary>
    public static readonly AbsenceCause Person = new("person", 1, "the person's absence");

    /// <summary>The person is in hospital, by a planned admission.</summary>
    public static readonly AbsenceCause Hospital = new("hospital", 2, "a hospital stay");

    /// <summary>The person was admitted to hospital in an emergency.</summary>
    public static readonly AbsenceCause EmergencyAdmission = new("emergency-admission", 3, "an emergency admission to hospital");

    /// <summary>The provider cancelled.</summary>
    public static readonly AbsenceCause Provider = new("provider", 4, "a cancellation by the provider");

    /// <summary>The commissioner cancelled.</summary>
    public static readonly AbsenceCause Commissioner = new("commissioner", 5, "a cancellation by the commissioner");

    /// <summary>The provider is suspended.</summary>
    public static readonly AbsenceCause ProviderSuspended = new("provider-suspended", 6, "the suspension of the provider");

    /// <summary>The service has ended, so that there is a vacancy.</summary>
    public static readonly AbsenceCause ServiceEnded = new("service-ended", 7, "the end of the service");

    /// <summary>Nobody gave notice and the person was not there. No notice has this cause.</summary>
    public static readonly AbsenceCause NoShow = new("no-show", 8, "an absence without notice");

    private AbsenceCause(string name, int value, string words)
        : base(name, value) => Words = words;

    /// <summary>The cause in words, such as <c>a hospital stay</c>.</summary>
    public string Words { get; }
}
