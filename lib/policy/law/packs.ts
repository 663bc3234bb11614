import ar from './ar.json' with { type: 'json' };
import au from './au.json' with { type: 'json' };
import br from './br.json' with { type: 'json' };
import ca from './ca.json' with { type: 'json' };
import ch from './ch.json' with { type: 'json' };
import cn from './cn.json' with { type: 'json' };
import eea from './eea.json' with { type: 'json' };
import eu from './eu.json' with { type: 'json' };
import jp from './jp.json' with { type: 'json' };
import kr from './kr.json' with { type: 'json' };
import mx from './mx.json' with { type: 'json' };
import others from './others.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import ua from './ua.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import us from './us.json' with { type: 'json' };

/** Every law pack, not yet parsed; of those of one country the widest first. */
export const rawLaw = { eea, eu, ar, au, br, ca, ch, cn, jp, kr, mx, others, ru, ua, uk, us };
