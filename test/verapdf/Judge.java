import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Without arguments prints all rules as a JSON array of `7.18.5-2`. Otherwise judges files against PDF/UA-1 and prints one JSON array, an object for each file in the order of
 * the arguments: {file, compliant, failed: [{clause, test, description, context}]} or {file, error}.
 */
public final class Judge {
  /** Enough places of one rule to find the fault; veraPDF counts the rest without describing it. */
  private static final int PLACES_PER_RULE = 20;

  public static void main(String[] files) throws Exception {
    PrintStream out = new PrintStream(System.out, false, "UTF-8");
    System.setOut(System.err);
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<Object> answers = new ArrayList<>();
    if (files.length == 0) {
      for (RuleId rule : rules()) answers.add(rule.getClause() + "-" + rule.getTestNumber());
    }
    for (String file : files) answers.add(judge(file));
    out.println(new ObjectMapper().writeValueAsString(answers));
    out.flush();
  }

  private static List<RuleId> rules() throws Exception {
    List<RuleId> rules = new ArrayList<>();
    for (Rule rule :
        Profiles.getVeraProfileDirectory()
            .getValidationProfileByFlavour(PDFAFlavour.PDFUA_1)
            .getRules()) {
      rules.add(rule.getRuleId());
    }
    return rules;
  }

  private static Map<String, Object> judge(String file) {
    Map<String, Object> verdict = new LinkedHashMap<>();
    verdict.put("file", file);
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(flavour, PLACES_PER_RULE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      verdict.put("compliant", result.isCompliant());
      verdict.put("failed", failuresOf(result));
    } catch (Exception fault) {
      verdict.put("error", String.valueOf(fault.getMessage()));
    }
    return verdict;
  }

  private static List<Map<String, Object>> failuresOf(ValidationResult result) {
    List<Map<String, Object>> failed = new ArrayList<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      Map<String, Object> failure = new LinkedHashMap<>();
      failure.put("clause", assertion.getRuleId().getClause());
      failure.put("test", assertion.getRuleId().getTestNumber());
      failure.put("description", assertion.getMessage());
      failure.put("detail", assertion.getErrorMessage());
      failure.put("context", assertion.getLocation().getContext());
      failed.add(failure);
    }
    return failed;
  }

  private Judge() {}
}
