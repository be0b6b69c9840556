using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement;

/// <summary>How a training was given. The name is the form used in files.</summary>
public sealed class TrainingForm : SmartEnum<TrainingForm>
{
    /// <summary>In person.</summary>
    public static readonly TrainingForm InPerson = new("in-person", 1);

    /// <summary>By e-learning.</summary>
    public static readonly TrainingForm ELearning = new("e-learning", 2);

    private TrainingForm(string name, int value)
        : base(name, value)
    {
    }
}
