import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks one e-book after the other with EPUBCheck, of several versions, in one start of Java: most
 * of the time of one check goes into loading EPUBCheck and its schemas. Reads pairs of lines, the jar
 * and the book; answers each with what EPUBCheck prints and a line "= status".
 */
public final class EpubJudge {
  private static final Map<String, Class<?>> CHECKERS = new HashMap<>();

  public static void main(String[] nothing) throws Exception {
    PrintStream answers = new PrintStream(System.out, false, UTF_8);
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    for (String jar = orders.readLine(); jar != null; jar = orders.readLine()) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      PrintStream listener = new PrintStream(said, true, UTF_8);
      System.setOut(listener);
      System.setErr(listener);
      int status = check(checkerIn(jar), orders.readLine(), listener);
      listener.flush();
      answers.println(said.toString(UTF_8));
      answers.println("= " + status);
      answers.flush();
    }
  }

  /** Each version has a loader of its own: both know libraries of the same name. */
  private static Class<?> checkerIn(String jar) throws Exception {
    Class<?> known = CHECKERS.get(jar);
    if (known != null) return known;
    URL[] urls = {new File(jar).toURI().toURL()};
    ClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    Class<?> checker = loader.loadClass("com.adobe.epubcheck.tool.EpubChecker");
    CHECKERS.put(jar, checker);
    return checker;
  }

  /** What `Checker.main` of EPUBCheck 4.2.6 and 5.3.0 does, but for the end of Java. */
  private static int check(Class<?> checker, String book, PrintStream listener) {
    Thread.currentThread().setContextClassLoader(checker.getClassLoader());
    String[] arguments = {"--failonwarnings", book};
    try {
      Object one = checker.getDeclaredConstructor().newInstance();
      return (int) checker.getMethod("run", String[].class).invoke(one, (Object) arguments);
    } catch (ReflectiveOperationException fault) {
      listener.println("FATAL: " + fault);
      fault.printStackTrace(listener);
      return 70;
    }
  }

  private EpubJudge() {}
}
