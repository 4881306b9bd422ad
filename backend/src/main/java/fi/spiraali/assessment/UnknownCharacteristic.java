package fi.spiraali.assessment;

import fi.spiraali.http.FaultCode;
import fi.spiraali.http.InvalidRequest.Reason;
import fi.spiraali.http.ProblemType;
import fi.spiraali.http.Refusal;
import java.util.List;

/** The round's framework version has no characteristic of that id. */
public class UnknownCharacteristic extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String characteristic;

    UnknownCharacteristic(String characteristic) {
        super(ProblemType.NOT_FOUND);
        this.characteristic = characteristic;
    }

    @Override
    public List<Reason> reasons() {
        return List.of(new Reason("characteristic", FaultCode.UNKNOWN_CHARACTERISTIC, characteristic));
    }
}
