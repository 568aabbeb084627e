package dev.patentengine.evaluate;

import dev.patentengine.PatentEngineException;

/** A file of judgements, rankings or expected scores that cannot be read; names file and line. */
public final class EvaluationFileException extends PatentEngineException {

  private static final long serialVersionUID = 1L;

  EvaluationFileException(String file, int line, String field, String reason) {
    super("文件 " + file + " 第 " + line + " 行，字段 " + field + "：" + reason);
  }

  EvaluationFileException(String file, Throwable cause) {
    super("文件 " + file + " 无法读写：" + cause, cause);
  }
}
